using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using RelationsExplorer.Corpus.Articles;
using RelationsExplorer.Corpus.Claims;
using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Discrepancies;
using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Corpus.Mentions;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Sources;
using RelationsExplorer.Corpus.Vocabularies;

namespace RelationsExplorer.Store.Mapping;

/// <summary>The tables of a store. Nothing here belongs to one database only.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    /// <summary>Counts up with every change of tables, columns or what they mean; a store of another format is built anew.</summary>
    public const int Format = 4;

    private const string NoId = "none";

    public DbSet<HeaderRow> Header => Set<HeaderRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<ArticleThemeRow> ArticleThemes => Set<ArticleThemeRow>();

    public DbSet<PassageRow> Passages => Set<PassageRow>();

    public DbSet<MarkerRow> Markers => Set<MarkerRow>();

    public DbSet<RemarkRow> Remarks => Set<RemarkRow>();

    public DbSet<MentionRow> Mentions => Set<MentionRow>();

    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    public DbSet<ClaimThemeRow> ClaimThemes => Set<ClaimThemeRow>();

    public DbSet<ClaimActorRow> ClaimActors => Set<ClaimActorRow>();

    public DbSet<ClaimPlaceRow> ClaimPlaces => Set<ClaimPlaceRow>();

    public DbSet<ClaimEventRow> ClaimEvents => Set<ClaimEventRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<EventThemeRow> EventThemes => Set<EventThemeRow>();

    public DbSet<EventActorRow> EventActors => Set<EventActorRow>();

    public DbSet<EventPlaceRow> EventPlaces => Set<EventPlaceRow>();

    public DbSet<EventArticleRow> EventArticles => Set<EventArticleRow>();

    public DbSet<SourceRow> Sources => Set<SourceRow>();

    public DbSet<OutletRow> Outlets => Set<OutletRow>();

    public DbSet<CitationRow> Citations => Set<CitationRow>();

    public DbSet<ThemeGroupRow> ThemeGroups => Set<ThemeGroupRow>();

    public DbSet<ThemeRow> Themes => Set<ThemeRow>();

    public DbSet<ActorRow> Actors => Set<ActorRow>();

    public DbSet<ActorNameRow> ActorNames => Set<ActorNameRow>();

    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    public DbSet<PlaceNameRow> PlaceNames => Set<PlaceNameRow>();

    public DbSet<DiscrepancyRow> Discrepancies => Set<DiscrepancyRow>();

    public DbSet<DiscrepancySideRow> DiscrepancySides => Set<DiscrepancySideRow>();

    public DbSet<DiscrepancyClaimRow> DiscrepancyClaims => Set<DiscrepancyClaimRow>();

    public DbSet<FacetRow> Facets => Set<FacetRow>();

    public DbSet<WordRow> Words => Set<WordRow>();

    public DbSet<NumberListRow> NumberLists => Set<NumberListRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StoreContext).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(SnakeCase(property.Name));
    }

    // Ids have a sentinel only because the written-out model (the folder Compiled) cannot name an id without text: no row has one.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<EdtfDate>().HaveConversion<EdtfDateConverter>();
        configurationBuilder.Properties<IReadOnlyList<string>>().HaveConversion<TextListConverter>();
        configurationBuilder.Properties<IReadOnlyList<Origin>>().HaveConversion<OriginsConverter>();
        configurationBuilder.Properties<ArticleSlug>().HaveConversion<ArticleSlugConverter>().HaveSentinel(new ArticleSlug(NoId));
        configurationBuilder.Properties<ThemeSlug>().HaveConversion<ThemeSlugConverter>().HaveSentinel(new ThemeSlug(NoId));
        configurationBuilder.Properties<ActorSlug>().HaveConversion<ActorSlugConverter>().HaveSentinel(new ActorSlug(NoId));
        configurationBuilder.Properties<PlaceSlug>().HaveConversion<PlaceSlugConverter>().HaveSentinel(new PlaceSlug(NoId));
        configurationBuilder.Properties<PassageId>().HaveConversion<PassageIdConverter>().HaveSentinel(new PassageId(NoId));
        configurationBuilder.Properties<ClaimId>().HaveConversion<ClaimIdConverter>().HaveSentinel(new ClaimId(NoId));
        configurationBuilder.Properties<EventId>().HaveConversion<EventIdConverter>().HaveSentinel(new EventId(NoId));
        configurationBuilder.Properties<SourceId>().HaveConversion<SourceIdConverter>().HaveSentinel(new SourceId(NoId));
        configurationBuilder.Properties<ArticleForm>().HaveConversion<WordConverter<ArticleForm>>();
        configurationBuilder.Properties<PassageKind>().HaveConversion<WordConverter<PassageKind>>();
        configurationBuilder.Properties<MentionKind>().HaveConversion<WordConverter<MentionKind>>();
        configurationBuilder.Properties<FigureBound>().HaveConversion<WordConverter<FigureBound>>();
        configurationBuilder.Properties<Modality>().HaveConversion<WordConverter<Modality>>();
        configurationBuilder.Properties<Stance>().HaveConversion<WordConverter<Stance>>();
        configurationBuilder.Properties<EventType>().HaveConversion<WordConverter<EventType>>();
        configurationBuilder.Properties<EventStatus>().HaveConversion<WordConverter<EventStatus>>();
        configurationBuilder.Properties<SourceKind>().HaveConversion<WordConverter<SourceKind>>();
        configurationBuilder.Properties<ActorKind>().HaveConversion<WordConverter<ActorKind>>();
        configurationBuilder.Properties<NameManner>().HaveConversion<WordConverter<NameManner>>();
        configurationBuilder.Properties<DiscrepancyKind>().HaveConversion<WordConverter<DiscrepancyKind>>();
    }

    private static string SnakeCase(string name)
    {
        var column = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && column.Length > 0) column.Append('_');
            column.Append(char.ToLowerInvariant(c));
        }

        return column.ToString();
    }
}
