// Has the browser keep what was read last; assets/service-worker.js says what and for how long.
navigator.serviceWorker?.register('/assets/service-worker.js', {scope: '/'}).catch(() => {});
