/** Where files are sent ahead of their form. */
export const uploadsPath = '/lapor/berkas';
