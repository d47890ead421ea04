/* Waymark in Cockpit: the journey and the limits of an instance, in words that people use. */
import '../base/sheet.js';
import '../base/sign-in.js';
import deadlines from './deadlines.js';
import journey from './journey.js';
import words from './words.js';

export default [...journey, ...deadlines, ...words];
