import { begin, courses } from './support/courses.ts';
import { drawn, LONG, SEED } from './support/draw.ts';
import { expectConverged, foreignOf, recover } from './support/judge.ts';
import { Site } from './support/site.ts';
import { vendors } from './support/vendors.ts';
import { weathers } from './support/weather.ts';

/** Applies a user would try before giving up; each weather passes in fewer. */
const MOST = 6;

describe(`a vendor hard to reach (seed ${String(SEED)})`, () => {
  const cells = weathers.flatMap((weather) =>
    vendors.map((vendor) => [weather.name, vendor.name, weather, vendor] as const),
  );
  test.each(cells)(
    '%s, %s: apply until it succeeds; live is as declared, nothing twice',
    async (name, of, weather, vendor) => {
      for (const course of LONG ? courses : drawn(courses, 1, `${name} ${of}`)) {
        const site = await Site.open(vendor, { ...(weather.entry && { entry: weather.entry }) });
        try {
          await begin(site, course);
          const foreign = foreignOf(site);
          site.time.ahead += 60_000;
          weather.begin(site);
          await recover(site, MOST);
          await expectConverged(site, course.after(vendor), foreign);
          expect(await site.leaks()).toEqual([]);
        } finally {
          await site.close();
        }
      }
    },
    120_000,
  );
});
