import { partsWords } from './words.ts';

interface ModelNameProps {
  /** As Open WebUI stores it; null where unknown. */
  model: string | null;
  /** The model behind it, where it is an assistant. */
  baseModel: string | null;
}

/** A model in a row of a table, with the one behind it. */
export function ModelName({ model, baseModel }: ModelNameProps) {
  return (
    <>
      {model === null ? partsWords.unknownModel : <code>{model}</code>}
      {baseModel !== null && <span className="quiet"> {partsWords.onModel(baseModel)}</span>}
    </>
  );
}
