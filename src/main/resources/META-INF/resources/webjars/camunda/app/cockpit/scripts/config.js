export default {
  app: {
    name: 'Cockpit',
    vendor: 'Waymark'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/waymark-journey-1.js', 'scripts/waymark-deadlines-1.js']
};
