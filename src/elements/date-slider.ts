import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { drawPlayer } from '../draw/player.js';
import type { Locale } from '../i18n/locale.js';
import { dayOfStop, stopOfDay, type Months } from '../layout/months.js';
import type { IsoDate, Milestone } from '../model/types.js';
import { Player } from './player.js';

/** What a slider shows: its range, and the day the picture speaks for, which may lie outside. */
export interface SliderPlace {
  readonly months: Months;
  readonly asOf: IsoDate;
}

/**
 * The date slider of a widget: buttons, play and track over a range of months,
 * stopping at any month's day and at the last day itself. The widget keeps the
 * date; the slider asks for another by `change`.
 */
export class DateSlider {
  readonly #player: Player;

  /**
   * @param place where the slider stands; `undefined` while there is nothing to slide over.
   * @param change asks for a day; silently while it plays, so that a screen reader is not talked over.
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly place: () => SliderPlace | undefined,
    private readonly change: (day: IsoDate, silently: boolean) => void,
  ) {
    this.#player = new Player(host, () => this.#playable());
  }

  #playable() {
    const { months, asOf } = this.place() ?? { months: { first: '', last: '', stops: 0 }, asOf: '' };
    return {
      stops: months.stops,
      stop: stopOfDay(months, asOf),
      goTo: (stop: number) => {
        if (months.stops > 0) this.change(dayOfStop(months, stop), this.#player.playing);
      },
    };
  }

  draw({ months, asOf }: SliderPlace, milestones: readonly Milestone[], locale: Locale): TemplateResult {
    const { stop } = this.#playable();
    return drawPlayer(months, stop, asOf, this.#player.playing, milestones, locale, {
      onStep: (by) => this.#player.step(by),
      onToggle: () => this.#player.toggle(),
      onStop: (to) => this.#player.step(to - stop),
    });
  }
}
