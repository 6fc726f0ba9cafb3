// @ts-check
/*
 * Suggests words and pages while somebody types in the search field: a combobox as the ARIA practices describe it, with
 * a list that the arrow keys walk through while the field keeps the focus. The page works without. Every word it shows
 * comes from the page (`data-…` of the field with `data-suggest`, whose value is the address to ask) or the answer.
 */

/** Milliseconds of quiet after which is asked. */
const QUIET = 150;
const LEAST_LETTERS = 2;

/** @typedef {{ text: string, note: string, href?: string }} Suggestion */

const field = document.querySelector('[data-suggest]');
if (field instanceof HTMLInputElement) suggestAt(field);

/** @param {HTMLInputElement} field */
function suggestAt(field) {
  const { suggest: address = '', label = '', one = '', found = '', none = '' } = field.dataset;
  /** @type {Map<string, Suggestion[]>} */
  const known = new Map();
  /** @type {Suggestion[]} */
  let shown = [];
  let active = -1;
  /** @type {number | undefined} */
  let timer;
  /** @type {AbortController | undefined} */
  let asking;

  const list = document.createElement('ul');
  list.id = `${field.id}-suggestions`;
  list.hidden = true;
  list.className =
    'absolute inset-x-0 top-full z-20 mt-1 max-h-[70vh] overflow-y-auto rounded-md border border-line-strong bg-paper p-1 shadow-menu';
  set(list, { role: 'listbox', 'aria-label': label });
  const status = document.createElement('p');
  status.className = 'sr-only';
  set(status, { role: 'status' });
  field.parentElement?.append(list, status);
  // A search field may not be a combobox.
  field.type = 'text';
  field.enterKeyHint = 'search';
  field.autocomplete = 'off';
  set(field, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  });

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
  }

  /** @param {number} index */
  function activate(index) {
    active = index;
    [...list.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const option = list.children[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Suggestion[]} suggestions */
  function show(suggestions) {
    shown = suggestions;
    list.replaceChildren(...suggestions.map(optionOf));
    activate(-1);
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    const { length } = suggestions;
    status.textContent = length === 0 ? none : length === 1 ? one : found.replace('#', String(length));
  }

  /**
   * @param {Suggestion} suggestion
   * @param {number} index
   */
  function optionOf({ text, note }, index) {
    const option = document.createElement('li');
    option.id = `${list.id}-${index}`;
    option.className =
      'flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-sm px-3 py-1 hover:bg-mist aria-selected:bg-brand-tint aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-brand';
    set(option, { role: 'option', 'aria-selected': 'false' });
    const words = document.createElement('span');
    words.textContent = text;
    const remark = document.createElement('span');
    remark.className = 'max-w-[45%] shrink-0 text-right text-sm text-ink-soft';
    remark.textContent = note;
    option.append(words, ' ', remark);
    option.addEventListener('click', () => {
      choose(index);
    });
    return option;
  }

  /** @param {number} index */
  function choose(index) {
    const suggestion = shown[index];
    if (!suggestion) return;
    close();
    if (suggestion.href) {
      location.assign(suggestion.href);
      return;
    }
    field.value = suggestion.text;
    field.form?.requestSubmit();
  }

  async function ask() {
    const typed = field.value.trim();
    if (typed.length < LEAST_LETTERS) {
      close();
      return;
    }
    asking?.abort();
    asking = new AbortController();
    try {
      show(known.get(typed) ?? (await fetchFor(typed, asking.signal)));
    } catch {
      // Newer letters came, or the site does not answer: typing goes on without suggestions.
    }
  }

  /**
   * @param {string} typed
   * @param {AbortSignal} signal
   */
  async function fetchFor(typed, signal) {
    const answer = await fetch(`${address}?${new URLSearchParams({ q: typed })}`, { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const { suggestions } = /** @type {{ suggestions: Suggestion[] }} */ (await answer.json());
    known.set(typed, suggestions);
    return suggestions;
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), QUIET);
  });
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void ask();
      else {
        const step = key === 'ArrowDown' ? 1 : -1;
        // One place more than there are options: the field itself.
        const places = shown.length + 1;
        activate(((active + 1 + step + places) % places) - 1);
      }
    } else if (key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (key === 'Enter') close();
  });
  field.addEventListener('blur', close);
  // The field keeps the focus, so that a press on the list does not close it.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
}

/**
 * @param {Element} element
 * @param {Record<string, string>} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
