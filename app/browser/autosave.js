// @ts-check
/*
 * Saves the form of a draft by itself while somebody types, and when the page is left. The page works without: then its
 * button is all. Every word it shows comes from the page (`data-…` of the element with `data-autosave`, whose value is
 * the address to post to); docs/decisions/saving-drafts.md says why it is a script of its own.
 */

/** Milliseconds of quiet after which a change is saved, and after which one is saved whatever is typed. */
const QUIET = 2_000;
const LONGEST_WAIT = 12_000;
/** Milliseconds before the next try, after one, two, and more failures. */
const RETRIES = [4_000, 15_000, 60_000];
/** Largest body that browsers send on when the page is gone, with room to spare. */
const LARGEST_BEYOND_PAGE = 60_000;
/** Fewest characters of a title with which a draft can be kept. */
const SHORTEST_TITLE = 4;
/** What the form carries along besides what somebody fills in. */
const CARRIED = new Set(['_form', 'version', 'draftKey']);

const status = document.querySelector('[data-autosave]');
const form = status?.closest('form');
if (status instanceof HTMLElement && form) watch(form, status);

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} status
 */
function watch(form, status) {
  let address = status.dataset['autosave'] ?? '';
  /** What the server has of the form; somebody may have typed before this script was there. */
  let saved = contentOf(asServed(form));
  /** A body of which nobody knows whether it arrived: sent once more before anything newer, which does no harm. @type {URLSearchParams | undefined} */
  let lost;
  /** What was refused, not to be sent again unchanged. */
  let refused = '';
  /** @type {Promise<void> | undefined} */
  let sending;
  let failures = 0;
  let hasStopped = false;
  let isSubmitting = false;
  /** @type {number | undefined} */
  let timer;
  /** When the oldest change was made that is not saved. @type {number | undefined} */
  let changedAt;

  /** @param {'intro' | 'failed' | 'invalid' | 'conflict' | 'loggedOut' | 'stopped'} key */
  const tell = (key) => {
    say(status.dataset[key] ?? '', key);
  };

  /**
   * @param {string} text
   * @param {string} state
   */
  function say(text, state) {
    status.dataset['state'] = state;
    // The same words again would be read out again.
    if (status.textContent !== text) status.textContent = text;
  }

  const isChanged = () => contentOf(form) !== saved;

  function later(/** @type {number} */ wait) {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), wait);
  }

  function noticeChange() {
    if (hasStopped || !isChanged()) return;
    changedAt ??= Date.now();
    if (failures === 0) later(Math.max(0, Math.min(QUIET, changedAt + LONGEST_WAIT - Date.now())));
  }

  async function save() {
    clearTimeout(timer);
    if (hasStopped || sending || isSubmitting) return;
    const content = contentOf(form);
    if (content === saved || content === refused || !hasTitle(form)) return;
    const body = lost ?? bodyOf(form);
    sending = send(body);
    await sending;
    sending = undefined;
    noticeChange();
  }

  /** @param {URLSearchParams} body */
  async function send(body) {
    changedAt = undefined;
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body,
        redirect: 'manual',
        keepalive: String(body).length < LARGEST_BEYOND_PAGE,
      });
      if (answer.ok) goOn(body, await answer.json());
      else refuse(body, answer);
    } catch {
      lost = body;
      tryAgain();
    }
  }

  /**
   * @param {URLSearchParams} body
   * @param {{ version: number, text: string, editPath: string, autosavePath: string }} draft
   */
  function goOn(body, draft) {
    saved = contentOf(body);
    lost = undefined;
    refused = '';
    failures = 0;
    setVersion(form, draft.version);
    address = draft.autosavePath;
    // A new draft has a page of its own now: a reload, and the button, go on with it.
    if (location.pathname !== draft.editPath) history.replaceState(history.state, '', draft.editPath);
    say(draft.text, 'saved');
  }

  /**
   * @param {URLSearchParams} body
   * @param {Response} answer
   */
  function refuse(body, answer) {
    lost = undefined;
    if (answer.status === 429 || answer.status >= 500) {
      tryAgain();
      return;
    }
    failures = 0;
    refused = contentOf(body);
    if (answer.type === 'opaqueredirect') tell('loggedOut');
    else if (answer.status === 422) tell('invalid');
    else {
      hasStopped = true;
      tell(answer.status === 409 ? 'conflict' : 'stopped');
    }
  }

  function tryAgain() {
    later(RETRIES[Math.min(failures, RETRIES.length - 1)] ?? 0);
    failures += 1;
    tell('failed');
  }

  form.addEventListener('input', noticeChange);
  form.addEventListener('change', noticeChange);
  // Choices of the browser's own, made when it shows a page again, would be taken for somebody's.
  form.autocomplete = 'off';

  form.addEventListener('submit', (event) => {
    if (!sending) {
      isSubmitting = true;
      clearTimeout(timer);
      return;
    }
    // The button's save goes on from the version that is just being made.
    event.preventDefault();
    const { submitter } = event;
    void sending.then(() => {
      form.requestSubmit(submitter instanceof HTMLElement ? submitter : null);
    });
  });

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save();
  });
  window.addEventListener('pagehide', () => void save());
  window.addEventListener('online', () => void save());
  window.addEventListener('beforeunload', (event) => {
    if (failures > 0 && !isSubmitting && isChanged()) event.preventDefault();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    isSubmitting = false;
    // Back from another page, where the draft may have changed.
    if (persisted && !isChanged()) location.reload();
  });
  tell('intro');
  noticeChange();
}

/** @param {HTMLFormElement} form */
function bodyOf(form) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  return body;
}

/**
 * What somebody filled in, for comparing.
 * @param {HTMLFormElement | URLSearchParams} source
 */
function contentOf(source) {
  const fields = source instanceof HTMLFormElement ? bodyOf(source) : source;
  return JSON.stringify([...fields].filter(([name]) => !CARRIED.has(name)));
}

/**
 * The form as it came from the server.
 * @param {HTMLFormElement} form
 */
function asServed(form) {
  const copy = /** @type {HTMLFormElement} */ (form.cloneNode(true));
  copy.reset();
  return copy;
}

/** @param {HTMLFormElement} form */
function hasTitle(form) {
  const title = form.elements.namedItem('title');
  return title instanceof HTMLInputElement && title.value.trim().length >= SHORTEST_TITLE;
}

/**
 * @param {HTMLFormElement} form
 * @param {number} version
 */
function setVersion(form, version) {
  const known = form.elements.namedItem('version');
  const field = known instanceof HTMLInputElement ? known : document.createElement('input');
  field.type = 'hidden';
  field.name = 'version';
  field.value = String(version);
  form.append(field);
}
