# An image with `holdfast` and what a job around it needs: built from this folder, nothing fetched but Debian's packages.
FROM swift:6.2-bookworm AS build
RUN apt-get update -qq && apt-get install -qq -y --no-install-recommends \
  ca-certificates git libmimalloc-dev libxml2-dev libyaml-dev make pkg-config python3 && rm -rf /var/lib/apt/lists/*
WORKDIR /holdfast
COPY . .
RUN make release

FROM debian:bookworm-slim
COPY --from=build /holdfast/dist/holdfast_*.deb /tmp/
RUN apt-get update -qq && apt-get install -qq -y --no-install-recommends git /tmp/holdfast_*.deb \
  && rm -rf /var/lib/apt/lists/* /tmp/holdfast_*.deb
WORKDIR /work
ENTRYPOINT []
CMD ["holdfast", "check"]
