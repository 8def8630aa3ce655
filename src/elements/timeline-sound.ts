import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Melody } from '../layout/melody.js';
import { announce, type Spoken } from './announcer.js';

/** Quiet enough to be talked over. */
const loudness = 0.08;

/** Tones glide in this time, so that a step is no click. */
const glide = 0.03;

/**
 * Plays a melody, and says its words in between: aloud where the system has a voice for the language,
 * else to the live region. Nothing is made before a reader asks for it; off the page it is silent.
 */
export class TimelineSound implements ReactiveController {
  #context: AudioContext | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get playing(): boolean {
    return this.#context !== undefined;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** @param locale language of the words. */
  play({ tones, words, seconds }: Melody, locale: Spoken): void {
    this.stop();
    const context = new AudioContext();
    this.#context = context;
    const [voice, volume] = [context.createOscillator(), context.createGain()];
    const start = context.currentTime + 0.1;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(loudness, start + glide);
    volume.gain.setValueAtTime(loudness, start + seconds);
    volume.gain.linearRampToValueAtTime(0, start + seconds + glide);
    for (const { at, hertz } of tones) voice.frequency.setTargetAtTime(hertz, start + at, glide);
    voice.frequency.setValueAtTime(tones[0]?.hertz ?? 0, start);
    voice.connect(volume).connect(context.destination);
    voice.start(start);
    voice.stop(start + seconds + glide);
    const later = (at: number, act: () => void) => this.#timers.push(setTimeout(act, (at + 0.1) * 1000));
    for (const { at, text } of words) later(at, () => this.#say(text, locale));
    later(seconds + glide, () => this.stop());
    this.host.requestUpdate();
  }

  #say(text: string, locale: Spoken): void {
    const { tag: lang } = locale;
    const speech = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
    const voice = speech?.getVoices().find((one) => one.lang.slice(0, 2) === lang.slice(0, 2));
    if (!speech || !voice) return announce(text, locale);
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.voice = voice;
    speech.speak(utterance);
  }

  stop(): void {
    if (!this.#context) return;
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    void this.#context.close();
    this.#context = undefined;
    if ('speechSynthesis' in globalThis) globalThis.speechSynthesis.cancel();
    this.host.requestUpdate();
  }
}
