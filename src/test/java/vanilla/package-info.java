/**
 * The engine's starter with its web applications and its defaults, authorisation on, and Waymark's models: no class of Waymark's. It
 * stands outside its packages, or it would be found there and be part of every Waymark that a test starts.
 */
package vanilla;
