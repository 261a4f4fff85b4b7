# One image for every service: a container's command says which one it is.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /salur
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY libs libs
COPY services services
COPY deploy deploy
RUN npm run build && npm prune --omit=dev

FROM node:24.21.0-bookworm-slim
WORKDIR /salur
ENV NODE_ENV=production SALUR_HOST=0.0.0.0 SALUR_PORT=8080
COPY --from=build /salur/package.json ./
COPY --from=build /salur/node_modules node_modules
COPY --from=build /salur/dist dist
COPY libs/places/regions.txt libs/places/regions.txt
COPY libs/runtime/stacks-by-source.mjs libs/runtime/stacks-by-source.mjs
COPY services/intake-web/public services/intake-web/public
COPY services/casework/public services/casework/public
COPY services/directory/seed services/directory/seed
USER node
EXPOSE 8080
CMD ["node", "--import=./libs/runtime/stacks-by-source.mjs", "dist/services/intake-web/src/main.js"]
