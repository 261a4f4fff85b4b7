export { v5 as uuidV5, v7 as uuidV7 } from 'uuid';
