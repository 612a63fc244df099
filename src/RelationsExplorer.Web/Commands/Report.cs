using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationsExplorer.Corpus;
using RelationsExplorer.Import;
using RelationsExplorer.Store.Exporting;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Commands;

/// <summary>What <c>check</c> and <c>import</c> found: lines for people, or JSON Lines for programs, all of them on the standard output.</summary>
/// <param name="isJson">Whether programs read it.</param>
/// <param name="isShort">Whether people are spared what repeats itself in a large corpus: <c>check</c> tells them the rest.</param>
internal sealed class Report(bool isJson, bool isShort = false)
{
    private const int MostArticles = 100;
    private const int MostOfOneWarning = 20;

    private static readonly JsonSerializerOptions _plain = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The option that chooses between the two.</summary>
    public static Option<string> Format()
    {
        var format = new Option<string>("--format")
        {
            Description = "text, or json: JSON Lines on the standard output, each a diagnostic, an article, a change or the totals, as its field \"record\" says.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    /// <summary>Tells what could not be read, or only with doubt.</summary>
    public void Tell(IEnumerable<Diagnostic> diagnostics, TextWriter people)
    {
        var areOn = Colours.AreOn(people == Console.Out ? Console.IsOutputRedirected : Console.IsErrorRedirected);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var found in diagnostics)
        {
            if (isShort && !isJson && found.Severity != DiagnosticSeverity.Error && (told[found.Code] = told.GetValueOrDefault(found.Code) + 1) > MostOfOneWarning) continue;
            if (isJson) Line(new { Record = "diagnostic", Severity = found.Severity.ToSlug(), found.File, found.Line, found.Code, found.Message });
            else people.WriteLine(Colours.Of(found, areOn));
        }

        foreach (var (code, times) in told.Where(one => one.Value > MostOfOneWarning))
            people.WriteLine($"{(times - MostOfOneWarning).Grouped()} more warnings [{code}]; 'check' tells all of them.");
    }

    /// <summary>Tells what was read in each article.</summary>
    public void Tell(IReadOnlyCollection<ArticleSummary> articles)
    {
        if (isShort && !isJson && articles.Count > MostArticles) return;
        foreach (var read in articles)
        {
            if (isJson) Line(new { Record = "article", Id = read.Article.Slug.Value, read.Article.File, read.Article.Title, read.Passages, read.Furniture, read.Notes, read.Sources, read.Claims, read.Events });
            else Console.WriteLine(Terminal.Line(read));
        }
    }

    /// <summary>Tells which articles would change, and how many records of each kind.</summary>
    public void Tell(IReadOnlyList<StoreChange> changes)
    {
        foreach (var change in changes.Where(change => isJson || change.Record == "article"))
        {
            if (isJson) Line(new { Record = "change", Of = change.Record, change.Id, Change = change.Kind.ToSlug() });
            else Console.WriteLine($"  {change.Record} {change.Id}: {change.Kind.ToSlug()}");
        }

        if (isJson) return;
        var counts = changes.GroupBy(change => change.Record).Select(kind => string.Create(
            CultureInfo.InvariantCulture,
            $"{kind.Key}s +{kind.Count(c => c.Kind == ChangeKind.Added)} ~{kind.Count(c => c.Kind == ChangeKind.Changed)} -{kind.Count(c => c.Kind == ChangeKind.Removed)}")).ToList();
        Console.WriteLine(counts.Count == 0 ? "Nothing would change." : "Added, changed, removed: " + string.Join(", ", counts));
    }

    /// <summary>Tells how much was read in all.</summary>
    /// <param name="read">All that was read.</param>
    /// <param name="people">The line for people.</param>
    public void Totals(CorpusReading read, string people)
    {
        var (all, errors) = (read.Collection, read.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
        if (!isJson) Console.WriteLine(people);
        else Line(new { Record = "totals", Articles = all.Articles.Count, Sources = all.Sources.Count, Claims = read.Claims, Events = all.Events.Count, Discrepancies = all.Discrepancies.Count, Errors = errors, Warnings = read.Diagnostics.Count - errors });
    }

    /// <summary>Says something that only people need.</summary>
    public void Say(string people)
    {
        if (!isJson) Console.WriteLine(people);
    }

    private static void Line<T>(T record) => Console.WriteLine(JsonSerializer.Serialize(record, _plain));
}
