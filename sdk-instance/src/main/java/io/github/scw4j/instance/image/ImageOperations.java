package io.github.scw4j.instance.image;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on images. */
final class ImageOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/images";
    private static final String ONE = ALL + "/{image_id}";

    static final Operation<ListImages, Page<Image>> LIST = Operation.get("ListImages", ALL)
            .query(ListImages.class)
            .returnsHeaderPage("images", Image.class, Image::id);

    static final Operation<CreateImage, Image> CREATE = Operation.post("CreateImage", ALL)
            .body(CreateImage.class)
            .fillProject("project", "organization")
            .returnsWrapped("image", Image.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateImage, Image> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(LIST, ListImages.builder().tags(tag).build())));

    static final Operation<Nothing, Image> GET = Operation.get("GetImage", ONE).returnsWrapped("image", Image.class);

    static final Operation<SetImage, Image> SET = Operation.put("SetImage", ALL + "/{id}")
            .body(SetImage.class)
            .fillProject("project")
            .returnsWrapped("image", Image.class);

    static final Operation<UpdateImage, Image> UPDATE =
            Operation.patch("UpdateImage", ONE).body(UpdateImage.class).returnsWrapped("image", Image.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteImage", ONE).goneAs(ids -> Nothing.NOTHING);

    private ImageOperations() {}
}
