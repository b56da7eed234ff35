package io.github.scw4j.instance.marketplace;

import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The one operation of the marketplace that servers are created with. */
final class MarketplaceOperations {
    static final Operation<ListLocalImages, Page<LocalImage>> LIST = Operation.get(
                    "ListLocalImages", "/marketplace/v2/local-images")
            .query(ListLocalImages.class)
            .returnsPage("local_images", LocalImage.class, LocalImage::id)
            .oldestFirst("order_by", "created_at_asc");

    private MarketplaceOperations() {}
}
