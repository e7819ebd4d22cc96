// @ts-check
/* Written in old syntax on purpose: an old Node must be able to read this file in order to say that it is too old. */

/** The oldest Node that everything here runs on, as in `engines` of package.json. */
var OLDEST_MAJOR = 20;
var OLDEST_MINOR = 19;

/**
 * What is wrong with a version of Node, or null when it will do.
 * @param {string} version such as "20.19.4"
 * @returns {string | null}
 */
export function nodeProblem(version) {
  var parts = version.split('.').map(Number);
  var major = parts[0] || 0;
  var minor = parts[1] || 0;
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return null;
  return (
    'Dramatis needs Node ' +
    OLDEST_MAJOR +
    '.' +
    OLDEST_MINOR +
    ' or newer; this is Node ' +
    version +
    '. Get a newer one from https://nodejs.org and try again.'
  );
}
