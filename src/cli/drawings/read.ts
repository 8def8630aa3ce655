import { readRequest } from '../../i18n/request.js';
import type { Question } from '../../model/question.js';
import { refuse, type Asked } from './drawing.js';

/**
 * The question a widget is asked.
 * @param otherwise the instruments it shows where none are named.
 * @throws {UsageError} for an attribute that names nothing.
 */
export function readQuestion({ dataset, own, attribute }: Asked, otherwise: string, day = ''): Question {
  const written = {
    instruments: attribute('instruments') || otherwise,
    asOf: attribute('as-of') || day,
    region: attribute('region'),
  };
  const { request, faults } = readRequest(dataset, written, own);
  refuse(faults);
  return request as Question;
}
