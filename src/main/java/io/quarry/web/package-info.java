/**
 * What every page shares: layout, form tokens, headers, flash messages, form errors, error pages.
 *
 * <p>A page includes {@code layout.html}; a form holds {@code {#csrf /}}; a refused form comes back
 * with {@link io.quarry.web.FormErrors}; a POST that worked answers 303 and may leave a message in
 * {@link io.quarry.web.Flash}.
 */
package io.quarry.web;
