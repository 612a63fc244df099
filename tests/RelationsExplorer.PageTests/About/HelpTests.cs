using System.Reflection;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Import;
using RelationsExplorer.Import.Vocabularies;
using RelationsExplorer.Store.Searching;
using RelationsExplorer.Web.Pages.About;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.PageTests.About;

/// <summary>The help is part of the product: what a reader meets is described there.</summary>
public sealed class HelpTests(SampleSite site)
{
    [Fact]
    public void Every_facet_is_described()
    {
        var described = HelpTable.Filters.Select(filter => filter.Name).ToHashSet();
        Assert.All(Enum.GetValues<Facet>(), facet => Assert.Contains(facet.ToSlug(), described));
    }

    [Theory]
    [InlineData("/claims?during=2019")]
    [InlineData("/events?during=2019")]
    [InlineData("/sources")]
    [InlineData("/compare")]
    [InlineData("/discrepancies")]
    public async Task Every_name_in_the_address_of_a_list_is_described(string address)
    {
        var page = await site.GetAsync(address);
        var described = HelpTable.Filters.Select(filter => filter.Name).ToHashSet();
        var names = page.Document.QuerySelectorAll("main a[href*='?']")
            .SelectMany(a => a.GetAttribute("href")!.Split('?')[1].Split('&')).Select(pair => pair.Split('=')[0])
            .Concat(page.Document.QuerySelectorAll("main input[name], main select[name]").Select(input => input.GetAttribute("name")!))
            .Where(name => name is not ("surely" or "during-from" or "during-to" or "find" or "a" or "b"))
            .Select(name => name.EndsWith("-not", StringComparison.Ordinal) ? "-not" : name);
        Assert.All(names, name => Assert.Contains(name, described));
    }

    [Fact]
    public void Every_rule_that_read_the_corpus_of_this_repository_is_described()
    {
        var seeds = Path.Combine(AppContext.BaseDirectory, "seeds");
        CorpusFile[] vocabulary = [.. Directory.GetFiles(Path.Combine(seeds, "vocabulary")).Order(StringComparer.Ordinal).Select(Read)];
        var read = Importer.Import([.. Directory.GetFiles(seeds, "*.md").Select(Read)], VocabularyReader.Read(vocabulary).Vocabulary, cancellation: TestContext.Current.CancellationToken).Collection;
        var used = read.Claims.SelectMany(claim => claim.Origins).Where(origin => !origin.IsEditors).Select(origin => (Of: origin.Value.Split(':')[0], origin.Rule))
            .Concat(read.Events.SelectMany(happening => happening.Origins).Where(origin => !origin.IsEditors).Select(origin => (Of: origin.Value == "date" ? "date" : "event", origin.Rule)))
            .Concat(read.Mentions.Select(mention => (Of: Kind(mention), mention.Rule)))
            .Concat(read.Citations.Select(citation => ("citation", citation.Rule)))
            .Concat(read.Passages.Where(passage => passage.Kind != PassageKind.Note || passage.Rule != "text").Select(passage => ("passage", passage.Rule)))
            .Concat(read.Discrepancies.Select(discrepancy => ("discrepancy", discrepancy.Rule)))
            .Where(rule => rule.Item2 != "editor").Distinct().Order().ToList();
        Assert.True(used.Count > 40, "Few rules were used: were the seeds read?");
        Assert.DoesNotContain(used, rule => !HelpTable.Describes(rule.Item1, rule.Item2));
    }

    [Theory]
    [InlineData("SpeakerRules", "speaker")]
    [InlineData("ModalityRules", "modality")]
    [InlineData("StanceRules", "stance")]
    [InlineData("ThemeRules", "theme")]
    [InlineData("DateRules", "date")]
    [InlineData("BorrowedDateRules", "date")]
    [InlineData("FigureRules", "figure")]
    [InlineData("ActorRules", "actor")]
    [InlineData("EventRules", "event")]
    [InlineData("ReferenceRules", "citation")]
    [InlineData("PassageRules", "passage")]
    [InlineData("DiscrepancyRules", "discrepancy")]
    public void Every_rule_that_there_is_is_described(string rules, string of)
    {
        var names = Names(rules);
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, rule => !HelpTable.Describes(of, rule));
    }

    [Theory]
    [InlineData(OriginOf.Speaker)]
    [InlineData(OriginOf.Modality)]
    [InlineData(OriginOf.Stance)]
    [InlineData(OriginOf.Places)]
    [InlineData(OriginOf.Date)]
    [InlineData(OriginOf.Type)]
    [InlineData(OriginOf.Status)]
    [InlineData(OriginOf.Title)]
    [InlineData(OriginOf.Joined)]
    [InlineData("theme:energy")]
    [InlineData("actor:china")]
    public void How_a_value_was_read_leads_to_rules_that_the_help_has(string value) =>
        Assert.Contains(Assert.Single(ReadValue.Of([new Origin(value, "default", null)], (_, _) => null)).Rules, HelpTable.Rules.Select(rule => rule.Of));

    [Fact]
    public void Every_class_of_rules_is_looked_at()
    {
        var looked = typeof(HelpTests).GetMethod(nameof(Every_rule_that_there_is_is_described))!.GetCustomAttributes<InlineDataAttribute>().Select(row => row.Data[0]);
        Assert.Equal(RuleClasses.Select(type => type.Name).Order(StringComparer.Ordinal), looked.Cast<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_is_described_by_each_rule_that_finds_who_is_reported()
    {
        // Under these nobody is reported: the author speaks, or the words are the speaker's own.
        string[] others = ["default", "quotation-goes-on", "quotation-after", "first-person-goes-on", "first-person-of-writer", "interview-answer", "conversation-turn"];
        Assert.DoesNotContain(Names("SpeakerRules").Except(others), rule => !HelpTable.Describes("modality", rule));
    }

    [Fact]
    public void Every_rule_of_passages_that_other_stages_ask_for_is_described() =>
        Assert.DoesNotContain(Literals(typeof(Passage)), rule => !HelpTable.Describes("passage", rule));

    [Fact]
    public void Every_manner_in_which_the_vocabulary_names_a_place_is_described() =>
        Assert.DoesNotContain(new[] { "name", "adjective", "metonym", "short-name" }, rule => !HelpTable.Describes("place", rule));

    private static IEnumerable<Type> RuleClasses => typeof(Importer).Assembly.GetTypes().Where(type => type.Name.EndsWith("Rules", StringComparison.Ordinal));

    private static List<string> Names(string rules) =>
        Literals(RuleClasses.Single(type => type.Name == rules));

    private static List<string> Literals(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    private static CorpusFile Read(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));

    private static string Kind(Mention mention) => mention switch { DateMention => "date", ActorMention => "actor", PlaceMention => "place", _ => "figure" };
}
