import type { ReactNode } from 'react';
import tables from '#components/reference/table.module.css';
import styles from './prose-table.module.css';

/** A table in a text; on a narrow screen each of its rows is a block, with the titles of its columns in it. */
export function ProseTable({ children }: { children?: ReactNode }) {
  return <table className={`${tables.table} ${styles.prose}`}>{children}</table>;
}
