/** Opens files as they come, Excel or CSV, within limits, and gives their cells as text. */
@NamedInterface("workbook")
package org.waymark.lists.workbook;

import org.springframework.modulith.NamedInterface;
