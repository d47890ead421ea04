export default {
  app: {
    name: 'Welcome',
    vendor: 'Waymark'
  },
  disableWelcomeMessage: true
};
