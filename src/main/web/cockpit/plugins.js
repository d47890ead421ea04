/* Waymark in Cockpit: the journey and the limits of an instance, in words that people use. */
import '../base/mend.js';
import '../base/sheet.js';
import '../base/sign-in.js';
import dashboard from './dashboard.js';
import deadlines from './deadlines.js';
import instance from './instance.js';
import journey from './journey.js';
import overlays from './overlays.js';
import underway from './underway.js';
import words from './words.js';

export default [...dashboard, ...overlays, ...underway, ...journey, ...deadlines, ...instance, ...words];
