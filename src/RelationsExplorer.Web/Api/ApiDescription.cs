using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Lists;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Api;

/// <summary>The names by which an address of the API narrows its list, beside those that choose a part of it.</summary>
/// <param name="Names">In the order to describe them.</param>
/// <param name="IsByCursor">Whether the list is gone through by limit and cursor; by page where it isn't.</param>
internal sealed record ListedParameters(IReadOnlyList<string> Names, bool IsByCursor = true);

/// <summary>The OpenAPI description of the API, made from its endpoints, their types and the words of the help.</summary>
internal static class ApiDescription
{
    /// <summary>Names of which a list takes one value only.</summary>
    private static readonly HashSet<string> _single = ["q", "surely", "sort", "during", "published", "issued", "evidence", "hand", "asof", "page"];

    /// <summary>Adds what describes the API.</summary>
    public static void AddJsonApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.PropertyNamingPolicy = RecordJson.Plain.Options.PropertyNamingPolicy;
            json.SerializerOptions.Encoder = RecordJson.Plain.Options.Encoder;
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Plain);
        });
        services.AddOpenApi(options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => description.RelativePath?.StartsWith(JsonApi.Root[1..], StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, context, stop) => Introduce(document));
            options.AddOperationTransformer((operation, context, stop) => Parameters(operation, context));
        });
    }

    private static Task Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Relations Explorer",
            Version = "1",
            Description = "What has been written about Sino-Russian relations, sentence by sentence: articles, claims, events, sources and the vocabularies. "
                + "Everything can be read without a key. Every answer depends on its address and the store alone and carries an entity tag; "
                + "ids stay the same when the corpus is read again, as long as the words do.",
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
        return Task.CompletedTask;
    }

    private static Task Parameters(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var parameter in operation.Parameters ?? [])
            if (parameter.Name == "id") parameter.Description = "The record’s id.";
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ListedParameters>().FirstOrDefault() is not { } listed) return Task.CompletedTask;
        operation.Parameters ??= [];
        foreach (var name in listed.Names)
        {
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Query,
                Description = ListParameters.Meaning(name),
                Explode = true,
                Schema = IsSingle(name) ? Text() : new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text() },
            });
        }

        if (!listed.IsByCursor) return Task.CompletedTask;
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "limit",
            In = ParameterLocation.Query,
            Description = "How many records to send at most.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "200", Default = JsonValue.Create(ListPart.UsualRecords) },
        });
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = "cursor",
            In = ParameterLocation.Query,
            Description = "Where to go on, as “next” of the part before has it.",
            Schema = Text(),
        });
        return Task.CompletedTask;
    }

    private static bool IsSingle(string name) => _single.Contains(name) || (name.Contains('-', StringComparison.Ordinal) && !ListAddress.Parted(name).IsNot);

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
