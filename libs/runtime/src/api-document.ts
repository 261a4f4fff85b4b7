import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeInputs } from './describe-inputs.js';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI 3.1 of the services in this process, made from their controllers and DTOs, with a page to read it. */
export function publishApiDocument(app: NestFastifyApplication): void {
  const described = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Salur')
    .setDescription('File a complaint, follow it, and work on it.')
    .setVersion('1')
    .build();
  SwaggerModule.setup(
    'api/docs',
    app,
    () => {
      describeInputs();
      return SwaggerModule.createDocument(app, described);
    },
    {
      jsonDocumentUrl: 'api/docs/openapi.json',
      yamlDocumentUrl: 'api/docs/openapi.yaml',
    },
  );
}
