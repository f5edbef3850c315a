/** What an annotation may be about. */
export const ANNOTATION_KINDS = ['rollout', 'training', 'other'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** The kind by its name; what is not known is another one. */
export function annotationKind(name: string): AnnotationKind {
  return ANNOTATION_KINDS.find((each) => each === name) ?? 'other';
}
