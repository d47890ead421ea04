export default {
  app: {
    name: 'Admin',
    vendor: 'Waymark'
  },
  disableWelcomeMessage: true
};
