/* A picture that the server drew, put into the page: its title and description are read by a screen reader. */

/** The picture at an address, as an element; it is parsed as an image and never runs anything. */
export async function picture(address) {
  const response = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'image/svg+xml' } });
  if (!response.ok) throw new Error('The picture could not be drawn. The table beneath it holds the same.');
  const parsed = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  if (parsed.querySelector('parsererror')) throw new Error('The picture could not be read. The table beneath it holds the same.');
  const svg = document.importNode(parsed.documentElement, true);
  svg.classList.add('wmp-picture');
  const holder = document.createElement('div');
  holder.className = 'wmp-scroll';
  holder.tabIndex = 0;
  holder.setAttribute('role', 'region');
  holder.setAttribute('aria-label', svg.querySelector('title').textContent);
  holder.append(svg);
  return holder;
}

/** As {@link picture}; where there is none, a sentence says so and the page goes on. */
export async function pictureOrWords(address) {
  try {
    return await picture(address);
  } catch (problem) {
    const words = document.createElement('p');
    words.className = 'wm-note';
    words.textContent = problem.message;
    return words;
  }
}
