import type { Figure } from '../draw/figure.js';
import type { TableData } from '../draw/scene.js';
import type { Locale } from '../i18n/locale.js';
import type { Question } from '../model/question.js';
import { fileFormats, saveContent, type Content, type FileFormat } from './save-picture.js';
import { saveTable } from './save-table.js';

/** What of a widget a reader may save. */
export interface Savable {
  readonly question: Question;
  /** What the files' names say beside tag, instruments, region and date. */
  readonly named: readonly string[];
  offers(format: FileFormat | 'csv'): boolean;
  table(): TableData;
  content(): Content | undefined;
}

/** Parts of a saved file's name. */
function fileName(tag: string, named: readonly string[], { instruments, region, asOf }: Question): readonly string[] {
  const which = instruments.length <= 2 ? instruments.map(({ id }) => id) : [`${instruments.length}-instruments`];
  return [tag, ...named, ...which, ...(region ? [region] : []), asOf];
}

/** The files a reader may save of a widget, as buttons. */
export function saveButtons(host: HTMLElement, savable: Savable, locale: Locale): NonNullable<Figure['saves']> {
  const { question, named } = savable;
  const { messages } = locale;
  const name = fileName(host.localName, named, question);
  const save = (format: FileFormat) => {
    const content = savable.content();
    if (content) void saveContent(format, name, content, host);
  };
  const table = () => saveTable(name, savable.table(), question.asOf, locale);
  const csv = savable.offers('csv') ? [{ label: messages.table.saveCsv, onPress: table }] : [];
  const others = fileFormats.filter((format) => savable.offers(format));
  return csv.concat(
    others.map((format) => ({
      label: messages.saveAs({ format: format.toUpperCase() }),
      onPress: () => save(format),
    })),
  );
}
