// Its words first: a page that is drawn before they are there keeps showing their keys. What is fetched here is then at hand.
await fetch(new URL('../locales/en.json?bust=7.24.0', import.meta.url), { credentials: 'same-origin' }).then((words) => words.text()).catch(() => null);

export default {
  app: {
    name: 'Welcome',
    vendor: 'Waymark'
  },
  disableWelcomeMessage: true,
  customScripts: ['../../waymark/in/welcome.js']
};
