/* What tells tasks of one name apart: the inspection or the case, the authority, when it is due, and how that stands. */
import { limit } from '../base/words.js';

export function draw(node, label) {
  const line = document.createElement('p');
  line.className = 'waymark-label';
  const key = document.createElement('b');
  key.textContent = label.about;
  line.append(key);
  if (label.due) {
    const due = document.createElement('span');
    const late = new Date(label.due) < new Date();
    due.className = late ? 'waymark-late' : '';
    due.textContent = `${late ? 'Overdue: was due' : 'Due'} ${limit(label.due)}`;
    line.append(due);
  }
  if (label.assignee) {
    const whose = document.createElement('span');
    whose.textContent = label.assignee;
    line.append(whose);
  }
  const how = standing(label.standing);
  if (how) {
    const left = document.createElement('span');
    left.textContent = how;
    line.append(left);
  }
  node.replaceChildren(line);
}

/** How much time there is, in the inspection's own working days; what is late says so already. */
function standing(how) {
  if (!how || how.state === 'LATE') return null;
  if (how.state === 'STANDS_STILL') return 'Stands still while the inspection is paused';
  const left = how.workingDaysLeft;
  return left <= 0 ? 'Due today' : `${left} working day${left === 1 ? '' : 's'} left`;
}
