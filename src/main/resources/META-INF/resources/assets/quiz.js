// What makes a quiz smoother where scripts run. Without this file everything works by forms alone.

const PREFIX = "quarry.answer:";
const KEYS_OFF = "quarry.keys.off";
const RETRY_MILLIS = 4000;
const KEPT_MILLIS = 24 * 60 * 60 * 1000;
const CLOCK = "quarry.clock";
const MINUTE = 60000;

const answerForm = () => document.getElementById("answer");
const pathOf = (form) => new URL(form.getAttribute("action"), location.href).pathname;

function storage(use) {
  try {
    return use(window.localStorage);
  } catch {
    return null; // Private windows may refuse it; then an answer lives in its form alone.
  }
}

// --- Answers on their way -------------------------------------------------------------------
// An answer is kept in this browser until the server has said something to it. Its form carries
// an idempotency key, so sending it again never makes a second answer.

function keep(path, body) {
  const entry = JSON.stringify({ path, body, at: Date.now() });
  storage((kept) => kept.setItem(PREFIX + path, entry));
}

function drop(path) {
  storage((kept) => kept.removeItem(PREFIX + path));
}

function waiting() {
  const entries = storage((kept) =>
    Object.keys(kept)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => JSON.parse(kept.getItem(name))),
  );
  return (entries ?? []).filter((entry) => {
    const fresh = Date.now() - entry.at < KEPT_MILLIS;
    if (!fresh) drop(entry.path);
    return fresh;
  });
}

function say(state) {
  const place = document.getElementById("sync");
  if (!place) return;
  place.dataset.state = state;
  place.textContent = place.dataset[state] ?? "";
}

let held = false;

/** Keeps what is on its way from being changed; the question stays to be read. */
function hold(still) {
  held = still;
  for (const part of answerForm()?.children ?? []) {
    part.inert = still && !part.querySelector("#stem");
  }
  document.querySelector("#stem input")?.toggleAttribute("readonly", still);
}

let retry = 0;
let sending = false;

function sendLater() {
  say("waiting");
  hold(true);
  clearTimeout(retry);
  retry = setTimeout(sendAll, RETRY_MILLIS);
}

async function sendAll() {
  if (sending) return;
  sending = true;
  try {
    for (const entry of waiting()) {
      if (!(await send(entry))) {
        sendLater();
        return;
      }
    }
    hold(false);
  } finally {
    sending = false;
  }
}

/** Whether the server has said something. */
async function send(entry) {
  let response;
  try {
    response = await fetch(entry.path, {
      method: "POST",
      body: new URLSearchParams(entry.body),
      headers: { Accept: "text/html" },
    });
  } catch {
    return false;
  }
  if (response.status >= 500) return false;
  const here = location.pathname.startsWith(entry.path.split("/").slice(0, 3).join("/"));
  const taken = response.ok;
  // What was refused waits for its learner to come back to the quiz and read why.
  if (taken || here || response.status === 404) drop(entry.path);
  if (here && taken) location.assign(response.url);
  else if (here && response.status !== 404) post(entry);
  return true;
}

/** Sends a kept form as a page of its own. */
function post(entry) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = entry.path;
  form.hidden = true;
  for (const [name, value] of new URLSearchParams(entry.body)) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}

let saved = false;

document.addEventListener("htmx:beforeRequest", (event) => {
  const { elt, formData } = event.detail.requestConfig;
  if (elt.id !== "answer") return;
  keep(pathOf(elt), new URLSearchParams(formData).toString());
  say("saving");
});

document.addEventListener("htmx:afterRequest", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (requestConfig.elt.id !== "answer") return;
  if (xhr.status === 0 || xhr.status >= 500) {
    sendLater();
  } else {
    drop(pathOf(requestConfig.elt));
    saved = xhr.status < 400;
  }
});

// A gateway's page about a server that is away must not take the place of the question.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { requestConfig, xhr } = event.detail;
  if (requestConfig?.elt?.id === "answer" && xhr.status >= 500) event.detail.shouldSwap = false;
});

window.addEventListener("online", sendAll);

// Whoever logs out leaves nothing behind.
document.addEventListener("submit", (event) => {
  if (event.target.getAttribute("action") === "/logout") {
    waiting().forEach((entry) => drop(entry.path));
  }
});

// --- Keys -----------------------------------------------------------------------------------

const keysOff = () => storage((kept) => kept.getItem(KEYS_OFF)) !== null;

/** Number keys work only where the page shows how to turn them off. */
function keysWork() {
  const hint = document.querySelector(".keys");
  return hint !== null && getComputedStyle(hint).display !== "none" && !keysOff();
}

function showKeys() {
  const hint = document.querySelector(".keys");
  if (!hint) return;
  hint.hidden = false;
  const button = hint.querySelector("button");
  button.textContent = keysOff() ? button.dataset.on : button.dataset.off;
  hint.classList.toggle("is-off", keysOff());
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.(".keys button")) return;
  storage((kept) => (keysOff() ? kept.removeItem(KEYS_OFF) : kept.setItem(KEYS_OFF, "1")));
  showKeys();
});

document.addEventListener("keydown", (event) => {
  const { key, target } = event;
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  const typing = target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
  if (event.defaultPrevented || event.isComposing || event.repeat || modified || typing) return;
  if (/^[1-9]$/.test(key) && keysWork()) {
    const option = document.querySelectorAll("#answer label.option input")[key - 1];
    if (option && !held) {
      event.preventDefault();
      option.focus();
      option.click();
    }
  } else if (key === "Enter" && !target.closest("a, button, summary")) {
    const onward = document.querySelector("[data-enter]");
    if (onward && !onward.closest("[inert]")) {
      event.preventDefault();
      onward.click();
    }
  }
});

// --- Orderings ------------------------------------------------------------------------------
// The selects stay in the form, in the order in which the server listed the items; the rows move.

function orderings() {
  for (const list of document.querySelectorAll("[data-ordering]:not(.is-movable)")) {
    list.classList.add("is-movable");
    const rows = [...list.querySelectorAll(".option")];
    const selects = rows.map((row) => row.querySelector("select"));
    const store = document.createElement("div");
    store.hidden = true;
    store.append(...selects);
    list.append(store);
    rows.forEach((row, index) => {
      row.dataset.index = index;
      row.prepend(grip(list, row));
      row.append(mover(list, row, -1), mover(list, row, 1));
    });
    if (selects.every((select) => select.value !== "")) {
      rows.sort((a, b) => selects[a.dataset.index].value - selects[b.dataset.index].value);
      rows.forEach((row) => list.insertBefore(row, store));
    }
    list.querySelector(".by-select").hidden = true;
    list.querySelector(".by-moving").hidden = false;
    number(list);
  }
}

function mover(list, row, step) {
  const item = row.querySelector(".option-text").textContent;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button move";
  button.textContent = step < 0 ? "↑" : "↓";
  button.setAttribute("aria-label", list.dataset[step < 0 ? "up" : "down"].replace("#item", item));
  button.addEventListener("click", () => {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other?.matches(".option")) return;
    if (step < 0) other.before(row);
    else other.after(row);
    moved(list, row);
    button.focus();
  });
  return button;
}

function grip(list, row) {
  const handle = document.createElement("span");
  handle.className = "letter grip";
  handle.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    row.classList.add("is-dragged");
  });
  handle.addEventListener("pointermove", (event) => {
    if (!row.classList.contains("is-dragged")) return;
    const other = document.elementFromPoint(event.clientX, event.clientY)?.closest(".option");
    if (!other || other === row || other.parentElement !== list) return;
    // The others make way: the row that is held would be let go of if it left the page.
    const rows = [...list.querySelectorAll(".option")];
    const from = rows.indexOf(row);
    const to = rows.indexOf(other);
    if (from < to) row.before(...rows.slice(from + 1, to + 1));
    else row.after(...rows.slice(to, from));
    number(list);
  });
  handle.addEventListener("lostpointercapture", () => {
    row.classList.remove("is-dragged");
    moved(list, row);
  });
  return handle;
}

function moved(list, row) {
  changed = true;
  number(list);
  rank(list);
  list.querySelector("[role=status]").textContent = list.dataset.now
    .replace("#item", row.querySelector(".option-text").textContent)
    .replace("#place", row.querySelector(".letter").textContent);
}

function number(list) {
  const rows = list.querySelectorAll(".option");
  rows.forEach((row, place) => {
    row.querySelector(".letter").textContent = place + 1;
    const [up, down] = row.querySelectorAll(".move");
    up.setAttribute("aria-disabled", place === 0);
    down.setAttribute("aria-disabled", place === rows.length - 1);
  });
}

/** Writes the order of the rows into the form. */
function rank(list) {
  const selects = list.querySelectorAll("select");
  list.querySelectorAll(".option").forEach((row, place) => {
    selects[row.dataset.index].value = place + 1;
  });
}

// Who sends an order that was never touched means it as it stands; who only looks around does not.
document.addEventListener(
  "submit",
  (event) => {
    if (event.target.id === "answer" && event.submitter?.value !== "overview") {
      event.target.querySelectorAll(".is-movable").forEach(rank);
    }
  },
  true,
);

// --- The time of a test -----------------------------------------------------------------------

let changed = false;
let clockwork = 0;

document.addEventListener("input", (event) => {
  if (event.target.closest("#answer")) changed = true;
});

function startClock() {
  clearInterval(clockwork);
  const timer = document.getElementById("timer");
  if (!timer) return;
  const left = countdown(timer);
  const announced = new Set([5, 1].filter((minutes) => left() <= minutes * MINUTE));
  const last = { over: false };
  clockwork = setInterval(() => tick(timer, left(), announced, last), 500);
}

/** Whether the page comes from the service worker, as it was some time ago. */
const isKept = () => document.querySelector("#unsure:not([hidden])") !== null;

/**
 * Milliseconds that are left, by the server's clock. How far the browser's is from it is known from
 * the last page that came over the line.
 */
function countdown(timer) {
  const opened = Date.now();
  const begun = performance.now();
  const fresh = Number(timer.dataset.now) - opened;
  if (!isKept()) storage((kept) => kept.setItem(CLOCK, fresh));
  const ahead = isKept() ? Number(storage((kept) => kept.getItem(CLOCK))) : fresh;
  const left = Number(timer.dataset.deadline) - (opened + ahead);
  // The one stands still while a phone sleeps, the other goes back when somebody sets it back.
  return () => left - Math.max(performance.now() - begun, Date.now() - opened);
}

function tick(timer, left, announced, last) {
  if (left <= -Number(timer.dataset.grace) && waiting().length === 0 && !isKept()) {
    clearInterval(clockwork);
    location.assign(timer.dataset.quiz);
  } else if (left <= 0) {
    tell(timer, timer.dataset.over);
    const form = answerForm();
    if (!last.over && changed && form && !held) form.requestSubmit();
    last.over = true;
  } else {
    const minutes = Math.ceil(left / MINUTE);
    const seconds = Math.ceil(left / 1000);
    const words = minutes > 1 ? timer.dataset.minutes : timer.dataset.seconds;
    tell(timer, words.replace("#", minutes > 1 ? minutes : seconds));
    announce(timer, left, announced);
  }
}

/** Silent but for two thresholds. */
function announce(timer, left, announced) {
  for (const threshold of [5, 1]) {
    if (left <= threshold * MINUTE && !announced.has(threshold)) {
      announced.add(threshold);
      const words = timer.dataset.minutes.replace("#", threshold);
      if (timer.dataset.hidden !== "true") timer.querySelector("[role=status]").textContent = words;
    }
  }
}

function tell(timer, text) {
  const place = timer.querySelector("[role=timer]");
  if (place && place.textContent !== text) place.textContent = text;
}

// --- Every new question -----------------------------------------------------------------------

function arrive() {
  changed = false;
  held = false;
  showKeys();
  orderings();
  startClock();
  if (saved) say("saved");
  saved = false;
}

document.addEventListener("htmx:afterSwap", () => {
  // What the page before had to say, it has said.
  document.querySelectorAll("#content > .flash").forEach((note) => note.remove());
  arrive();
});
document.addEventListener("htmx:afterSettle", () => {
  document.querySelector("#quiz :is([autofocus], #stem)")?.focus({ preventScroll: true });
});
// A page that the browser took out of its memory may hold what was sent since.
window.addEventListener("pageshow", (event) => event.persisted && location.reload());
arrive();
if (waiting().length > 0) sendAll();
