/**
 * The pages that the suite writes, in a real browser: a headless Chromium, which Debian's packages
 * {@code chromium} and {@code chromium-driver} bring. Depends on nothing of the suite but files
 * that it wrote, as a vendor has them. Run by {@code bin/check-report}.
 */
package org.pgrsuite.browser;
