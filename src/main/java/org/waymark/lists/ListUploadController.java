package org.waymark.lists;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.platform.tasks.notes.FormText;

/** The authority's first lists come in here, with the task to supply them, behind the web applications' session. */
@RestController
@RequestMapping("/camunda/api/waymark")
class ListUploadController {

    private final ListUploads uploads;

    ListUploadController(ListUploads uploads) {
        this.uploads = uploads;
    }

    /** @param file the workbook, as the part {@code file} */
    @PostMapping("/tasks/{taskId}/lists")
    ListPreview receive(@PathVariable String taskId, @RequestPart("file") MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return uploads.receive(taskId, nameOf(file), content);
        }
    }

    /** Lists that were given for another inspection not long ago, as they are offered with the task. */
    @PostMapping("/tasks/{taskId}/lists/given")
    ListPreview takeOver(@PathVariable String taskId) {
        return uploads.takeOver(taskId);
    }

    // Browsers of old send the whole path of the file on the user's machine.
    static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename() == null
                ? ""
                : file.getOriginalFilename().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "lists.xlsx" : name.substring(0, Math.min(name.length(), FormText.LINE));
    }
}
