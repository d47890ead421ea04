/* Brings Waymark's looks into one of the engine's web applications; its own pages name the sheet themselves. */
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = new URL('../styles/waymark.css', import.meta.url).href;
document.head.append(sheet);
