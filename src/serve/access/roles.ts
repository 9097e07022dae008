/** What a route asks for. `none`: anybody; `metrics`: whoever may read any model. */
export type Role = 'none' | 'metrics' | 'read' | 'infer' | 'admin';
