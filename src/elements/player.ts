import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a player moves. */
export interface Playable {
  /** Number of the last stop; the first is 0. */
  readonly stops: number;
  readonly stop: number;
  goTo(stop: number): void;
}

/** Milliseconds a stop, and with reduced motion, a year. */
const pace = 70;
const calmPace = 1200;
const yearOfStops = 12;

/**
 * Plays through a range of months. The picture changes state by state and
 * nothing moves; for readers who asked for less motion it goes by in years, at
 * a pace to read at.
 *
 * It runs on timers rather than frames, so that its pace does not depend on the
 * screen; it stops when the widget leaves the page or the page is hidden.
 */
export class Player implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly playable: () => Playable,
  ) {
    host.addController(this);
  }

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  toggle(): void {
    if (this.playing) return this.pause();
    const { stop, stops, goTo } = this.playable();
    if (stop >= stops) goTo(0);
    this.#schedule();
    this.host.requestUpdate();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.host.requestUpdate();
  }

  /** Steps by so many stops and pauses. */
  step(by: number): void {
    this.pause();
    const { stop, stops, goTo } = this.playable();
    goTo(Math.min(Math.max(stop + by, 0), stops));
  }

  hostDisconnected(): void {
    if (this.playing) this.pause();
  }

  #schedule(): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#timer = setTimeout(
      () => {
        const { stop, stops, goTo } = this.playable();
        if (stop >= stops || document.hidden) return this.pause();
        goTo(Math.min(stop + (calm ? yearOfStops : 1), stops));
        this.#schedule();
      },
      calm ? calmPace : pace,
    );
  }
}
