export { v5 as uuidV5, v7 as uuidV7, validate as isUuid } from 'uuid';
