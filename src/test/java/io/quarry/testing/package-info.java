/** What tests of every room share: a database, a browser. */
package io.quarry.testing;
