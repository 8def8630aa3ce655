import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { TimelineMilestone } from './timeline-scene.js';

/** What the numbers on the rules stand for, where labels have no room; each sets its date. */
export function drawMilestoneKey(
  milestones: readonly TimelineMilestone[],
  { messages }: Locale,
  onPress: (milestone: TimelineMilestone) => void,
): TemplateResult | typeof nothing {
  if (milestones.length === 0) return nothing;
  return html`<ol class="milestone-key" aria-label=${messages.timeline.milestonesLabel}>
    ${milestones.map(
      (one) => html`<li>
        <button type="button" data-key=${one.id} title=${one.title} @click=${() => onPress(one)}>
          <b>${one.label}</b> ${one.when}
        </button>
      </li>`,
    )}
  </ol>`;
}
