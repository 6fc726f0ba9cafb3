// @ts-check
/*
 * Tells while somebody types how many words a text has: each element with `data-counts` (the id of a text area) shows it
 * in its own words (`data-one`, `data-many` with a # for the number) and stands out above `data-most`. Without this
 * script the server tells it after a post. Not read out at every key; the text area refers to it.
 */

/**
 * As the server counts (app/domain/responses/count-words.ts): what stands between spaces and has a letter or a digit.
 * @param {string} text
 */
const countWords = (text) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

for (const teller of document.querySelectorAll('[data-counts]')) {
  if (teller instanceof HTMLElement) tell(teller);
}

/** @param {HTMLElement} teller */
function tell(teller) {
  const { counts = '', one = '', many = '', most = '' } = teller.dataset;
  const area = document.getElementById(counts);
  if (!(area instanceof HTMLTextAreaElement)) return;
  const show = () => {
    const words = countWords(area.value);
    teller.textContent = words === 1 ? one : many.replace('#', String(words));
    const isTooLong = words > Number(most);
    for (const name of ['font-semibold', 'text-error']) teller.classList.toggle(name, isTooLong);
  };
  area.addEventListener('input', show);
  show();
}
