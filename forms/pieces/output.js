/** What the inspection ends in, within a sentence: a report, or the letter that the framework asks for. */
export const output = (c) => c.output || (c.inspection || c.head?.inspection)?.output || 'report';
