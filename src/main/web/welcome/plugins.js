/* Waymark in Welcome: its looks, and what is mended of the page. */
import '../base/sheet.js';
import '../base/sign-in.js';
import '../base/mend.js';

export default [];
