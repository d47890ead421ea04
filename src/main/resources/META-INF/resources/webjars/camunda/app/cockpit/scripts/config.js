export default {
  app: {
    name: 'Cockpit',
    vendor: 'Waymark'
  },
  disableWelcomeMessage: true
};
