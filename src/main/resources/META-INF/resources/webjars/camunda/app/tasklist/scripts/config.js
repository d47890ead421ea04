// Its words first: a page that is drawn before they are there keeps showing their keys. What is fetched here is then at hand.
await fetch(new URL('../locales/en.json?bust=7.24.0', import.meta.url), { credentials: 'same-origin' }).then((words) => words.text()).catch(() => null);

export default {
  app: {
    name: 'Tasks',
    vendor: 'Waymark'
  },
  disableWelcomeMessage: true,
  customScripts: ['../../waymark/in/tasklist.js'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
    focusFilter: { key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' }
  }
};
