/* Who has the open task changes while it is open: by an act of somebody else's, which Tasklist does not hear of. */
const REFUSED = 400;

/** Has Tasklist look again whose the task is; the form follows it. @param {any} $scope of the form */
export function lookAgain($scope) {
  for (let scope = $scope; scope; scope = scope.$parent) {
    if (scope.taskData) {
      scope.taskData.changed('task');
      scope.$root.$evalAsync();
      return;
    }
  }
}

/** A claim that came too late. @param {string} taskId @param {() => void} then @return {() => void} stops watching */
export function claimRefused(taskId, then) {
  const claim = `/task/${encodeURIComponent(taskId)}/claim`;
  const watch = new PerformanceObserver((seen) => {
    if (seen.getEntries().some((entry) => entry.name.endsWith(claim) && /** @type {PerformanceResourceTiming} */ (entry).responseStatus >= REFUSED)) then();
  });
  watch.observe({ type: 'resource' });
  return () => watch.disconnect();
}
