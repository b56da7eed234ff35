package io.github.scw4j.core.internal.operation;

import io.github.scw4j.core.internal.operation.RequestShape.ClientDefault;
import io.github.scw4j.core.internal.operation.RequestShape.Filled;
import io.github.scw4j.core.internal.operation.ResponseShape.Order;
import io.github.scw4j.core.internal.operation.ResponseShape.Paging;
import io.github.scw4j.core.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One API operation as data: what the contract says of it, and how it may be repeated. Resource clients are one-line methods
 * over these constants, and tests hold every constant against the contract.
 *
 * <pre>{@code
 * static final Operation<CreatePool, Pool> CREATE =
 *         Operation.post("CreatePool", "/k8s/v1/regions/{region}/clusters/{cluster_id}/pools")
 *                 .body(CreatePool.class)
 *                 .fillZone("zone")
 *                 .returns(Pool.class)
 *                 .lookFirst(PoolIdentity::find);
 * }</pre>
 *
 * @param <Q> the request, {@link Nothing} where the path says it all
 * @param <R> the answer, {@link Nothing} where there is none
 */
public final class Operation<Q, R> {
    private final String name;
    private final HttpMethod method;
    private final PathTemplate path;
    private final RequestShape<Q> request;
    private final ResponseShape<R> response;
    private final Repeating<Q, R> repeating;
    private final Optional<Function<List<String>, R>> goneAs;

    private Operation(
            String name,
            HttpMethod method,
            PathTemplate path,
            RequestShape<Q> request,
            ResponseShape<R> response,
            Repeating<Q, R> repeating,
            Optional<Function<List<String>, R>> goneAs) {
        this.name = name;
        this.method = method;
        this.path = path;
        this.request = request;
        this.response = response;
        this.repeating = repeating;
        this.goneAs = goneAs;
    }

    private static Operation<Nothing, Nothing> of(String name, HttpMethod method, String path) {
        return new Operation<>(
                name,
                method,
                new PathTemplate(path),
                new RequestShape.None(),
                new ResponseShape.None(),
                byMethod(method),
                Optional.empty());
    }

    /** GET, PUT, PATCH and DELETE say the same when they are said twice; a POST need not, until it says how. */
    private static <Q, R> Repeating<Q, R> byMethod(HttpMethod method) {
        return method == HttpMethod.POST ? new Repeating.Never<>() : new Repeating.Repeatable<>();
    }

    /** An operation that reads. */
    public static Operation<Nothing, Nothing> get(String name, String path) {
        return of(name, HttpMethod.GET, path);
    }

    /** An operation that creates or acts; never repeated unless it says how. */
    public static Operation<Nothing, Nothing> post(String name, String path) {
        return of(name, HttpMethod.POST, path);
    }

    /** An operation that replaces. */
    public static Operation<Nothing, Nothing> put(String name, String path) {
        return of(name, HttpMethod.PUT, path);
    }

    /** An operation that changes some fields. */
    public static Operation<Nothing, Nothing> patch(String name, String path) {
        return of(name, HttpMethod.PATCH, path);
    }

    /** An operation that deletes. */
    public static Operation<Nothing, Nothing> delete(String name, String path) {
        return of(name, HttpMethod.DELETE, path);
    }

    private <N> Operation<N, R> requesting(RequestShape<N> shape) {
        return new Operation<>(name, method, path, shape, response, byMethod(method), goneAs);
    }

    private <N> Operation<Q, N> answering(ResponseShape<N> shape) {
        return new Operation<>(name, method, path, request, shape, byMethod(method), Optional.empty());
    }

    private Operation<Q, R> repeating(Repeating<Q, R> kind) {
        return new Operation<>(name, method, path, request, response, kind, goneAs);
    }

    /** The request's fields are the JSON body. */
    public <N> Operation<N, R> body(Class<N> type) {
        return requesting(new RequestShape.Body<>(type, List.of()));
    }

    /** A body {@code {}}. */
    public Operation<Nothing, R> emptyBody() {
        return requesting(new RequestShape.EmptyBody());
    }

    /** The request is text, sent as it stands. */
    public Operation<String, R> text(String contentType) {
        return requesting(new RequestShape.Text(contentType));
    }

    /** The request's fields are query parameters; lists are repeated, save those named here, which are joined by commas. */
    public <N> Operation<N, R> query(Class<N> type, String... commaJoined) {
        return requesting(new RequestShape.Query<>(type, List.of(commaJoined)));
    }

    /** The client's default project goes into this field of the body unless it, or one of {@code unless}, is set. */
    public Operation<Q, R> fillProject(String field, String... unless) {
        return filling(new Filled(field, ClientDefault.PROJECT, List.of(unless)));
    }

    /** The client's default organization goes into this field of the body unless it is set. */
    public Operation<Q, R> fillOrganization(String field) {
        return filling(new Filled(field, ClientDefault.ORGANIZATION, List.of()));
    }

    /** The client's default zone, where there is one, goes into this field of the body unless it is set. */
    public Operation<Q, R> fillZone(String field) {
        return filling(new Filled(field, ClientDefault.ZONE, List.of()));
    }

    private Operation<Q, R> filling(Filled one) {
        if (!(request instanceof RequestShape.Body<Q> body)) {
            throw new IllegalStateException(name + " has no body to fill");
        }
        List<Filled> filled = new ArrayList<>(body.filled());
        filled.add(one);
        return requesting(new RequestShape.Body<>(body.type(), List.copyOf(filled)));
    }

    /** The answer is this object. */
    public <N> Operation<Q, N> returns(Class<N> type) {
        return answering(new ResponseShape.Json<>(type));
    }

    /** The answer is this object inside a field. */
    public <N> Operation<Q, N> returnsWrapped(String field, Class<N> type) {
        return answering(new ResponseShape.Wrapped<>(field, type));
    }

    /** The answer is all items in one list. */
    public <N> Operation<Q, List<N>> returnsList(String field, Class<N> type) {
        return answering(new ResponseShape.ListOf<>(field, type));
    }

    /** The answer is a page of items, paged by {@code page_size} and {@code total_count}. */
    public <N> Operation<Q, Page<N>> returnsPage(String field, Class<N> type, Function<N, String> idOf) {
        return answering(
                new ResponseShape.PageOf<>(field, type, idOf, Paging.BODY, Optional.empty(), Optional.empty()));
    }

    /** The answer is a page of items, paged by {@code per_page} and a header. */
    public <N> Operation<Q, Page<N>> returnsHeaderPage(String field, Class<N> type, Function<N, String> idOf) {
        return answering(
                new ResponseShape.PageOf<>(field, type, idOf, Paging.HEADER, Optional.empty(), Optional.empty()));
    }

    /** The same where the items are the values of an object; {@code keyedBy} is the field that gets an item's key. */
    public <N> Operation<Q, Page<N>> returnsHeaderPageOfMap(
            String field, String keyedBy, Class<N> type, Function<N, String> idOf) {
        return answering(
                new ResponseShape.PageOf<>(field, type, idOf, Paging.HEADER, Optional.empty(), Optional.of(keyedBy)));
    }

    /** The list is asked for with the oldest first unless the caller says otherwise. */
    @SuppressWarnings("unchecked") // the same shape with one component more is still the shape of an R
    public Operation<Q, R> oldestFirst(String parameter, String value) {
        if (!(response instanceof ResponseShape.PageOf<?> page)) {
            throw new IllegalStateException(name + " gives no pages");
        }
        return answering((ResponseShape<R>) inOrder(page, new Order(parameter, value)));
    }

    private static <T> ResponseShape.PageOf<T> inOrder(ResponseShape.PageOf<T> page, Order order) {
        return new ResponseShape.PageOf<>(
                page.field(), page.type(), page.idOf(), page.paging(), Optional.of(order), page.keyedBy());
    }

    /** The answer is text, taken as it comes. */
    public Operation<Q, String> returnsText() {
        return answering(new ResponseShape.Text());
    }

    /** Sending it again leads to the same state. */
    public Operation<Q, R> repeatable() {
        return repeating(new Repeating.Repeatable<>());
    }

    /** A create that can be looked for. */
    public Operation<Q, R> lookFirst(Repeating.Recovery<Q, R> recovery) {
        return repeating(new Repeating.LookFirst<>(recovery));
    }

    /** An action whose effect can be read. */
    public Operation<Q, R> readStateFirst(Repeating.Recovery<Q, R> recovery) {
        return repeating(new Repeating.ReadStateFirst<>(recovery));
    }

    /** Never sent again where it may have been carried out. */
    public Operation<Q, R> neverRepeated() {
        return repeating(new Repeating.Never<>());
    }

    /**
     * What a delete gives back when it finds nothing on a later try: the first one was carried out, and its answer was lost.
     * The function gets the path's ids.
     */
    public Operation<Q, R> goneAs(Function<List<String>, R> answer) {
        return new Operation<>(name, method, path, request, response, repeating, Optional.of(answer));
    }

    /** The contract's name, such as {@code CreateCluster}. */
    public String name() {
        return name;
    }

    /** The contract's product, such as {@code k8s}. */
    public String product() {
        return path.product();
    }

    public HttpMethod method() {
        return method;
    }

    public PathTemplate path() {
        return path;
    }

    public RequestShape<Q> request() {
        return request;
    }

    public ResponseShape<R> response() {
        return response;
    }

    public Repeating<Q, R> repeating() {
        return repeating;
    }

    /** See {@link #goneAs(Function)}. */
    public Optional<Function<List<String>, R>> goneAs() {
        return goneAs;
    }

    /** The product and the name, such as {@code k8s CreateCluster}. */
    @Override
    public String toString() {
        return product() + " " + name;
    }
}
