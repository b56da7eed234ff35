package io.github.scw4j.lb.certificate;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on certificates. */
final class CertificateOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/lbs/{lb_id}/certificates";
    private static final String ONE = "/lb/v1/zones/{zone}/certificates/{certificate_id}";

    static final Operation<ListCertificates, Page<Certificate>> LIST = Operation.get("ListCertificates", ALL)
            .query(ListCertificates.class)
            .returnsPage("certificates", Certificate.class, Certificate::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreateCertificate, Certificate> CREATE = Operation.post("CreateCertificate", ALL)
            .body(CreateCertificate.class)
            .returns(Certificate.class)
            .lookFirst(CertificateCreation::find);

    static final Operation<Nothing, Certificate> GET =
            Operation.get("GetCertificate", ONE).returns(Certificate.class);

    static final Operation<UpdateCertificate, Certificate> UPDATE = Operation.put("UpdateCertificate", ONE)
            .body(UpdateCertificate.class)
            .returns(Certificate.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteCertificate", ONE).goneAs(ids -> Nothing.NOTHING);

    private CertificateOperations() {}
}
