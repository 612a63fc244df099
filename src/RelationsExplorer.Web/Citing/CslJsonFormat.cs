using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RelationsExplorer.Corpus.Dates;

namespace RelationsExplorer.Web.Citing;

/// <summary>CSL-JSON, as pandoc, Zotero and every citeproc take it.</summary>
internal sealed class CslJsonFormat : ReferenceFormat
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override string Name => "CSL-JSON";

    /// <inheritdoc/>
    public override string Extension => "csl.json";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.citationstyles.csl+json";

    /// <inheritdoc/>
    public override string Opening => "[\n";

    /// <inheritdoc/>
    public override string Between => ",\n";

    /// <inheritdoc/>
    public override string Closing => "\n]\n";

    /// <inheritdoc/>
    public override void Write(TextWriter text, CslItem item)
    {
        var json = new JsonObject { ["id"] = item.Id, ["type"] = item.Type.Csl };
        var authors = item.Names.Select(Person).ToList();
        // citeproc knows the last name "others", which comes from BibTeX, as "et al.".
        if (item.HasOthers) authors.Add(new JsonObject { ["literal"] = "others" });
        if (authors.Count > 0) json["author"] = new JsonArray([.. authors]);
        Add("title", item.Title);
        Add("container-title", item.Container);
        Add("publisher", item.Publisher);
        if (item.Issued is { } issued) json["issued"] = Date(issued);
        if (item.Accessed is { } accessed) json["accessed"] = Date(accessed);
        Add("volume", item.Volume);
        Add("issue", item.Issue);
        Add("page", item.Pages);
        Add("DOI", item.Doi);
        Add("URL", item.Url);
        Add("version", item.Version);
        Add("language", item.Language);
        Add("note", item.FullNote);
        text.Write(json.ToJsonString(_options));

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) json[name] = value;
        }
    }

    private static JsonObject Person(AuthorName name)
    {
        if (name.Given is null) return new JsonObject { ["literal"] = name.Family };
        var json = new JsonObject { ["family"] = name.Head, ["given"] = name.Given };
        if (name.Particle is not null) json["non-dropping-particle"] = name.Particle;
        if (name.Suffix is not null) json["suffix"] = name.Suffix;
        if (name.IsFamilyFirst) json["static-ordering"] = true;
        return json;
    }

    private static JsonObject Date(EdtfDate date)
    {
        if (PlainDates.OrNull(date) is not { } points) return new JsonObject { ["literal"] = date.InWords() };
        var json = new JsonObject { ["date-parts"] = new JsonArray([.. points.Select(Parts)]) };
        if (date.IsApproximate || date.IsUncertain) json["circa"] = true;
        return json;
    }

    private static JsonNode Parts(PlainDate date) =>
        new JsonArray([.. new[] { date.Year, date.Month, date.Day }.OfType<int>().Select(part => (JsonNode)JsonValue.Create(part))]);
}
