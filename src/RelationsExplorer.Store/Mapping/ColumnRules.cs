using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RelationsExplorer.Store.Mapping;

/// <summary>Turns of phrase that the maps share.</summary>
internal static class ColumnRules
{
    /// <summary>Marks a table whose rows lie in the order of its key: whatever database serves, links are read by their owner.</summary>
    public const string Clustered = "RelationsExplorer:Clustered";

    /// <summary>The key is a number that the loader gives, dense from 1.</summary>
    public static void HasNumber<TRow>(this EntityTypeBuilder<TRow> builder, Expression<Func<TRow, object?>> number)
        where TRow : class
    {
        builder.HasKey(number);
        builder.Property(number).ValueGeneratedNever();
    }

    /// <summary>The column holds the key of another table. There are no navigations: queries say what they join.</summary>
    public static void RefersTo<TRow, TOther>(this EntityTypeBuilder<TRow> builder, Expression<Func<TRow, object?>> column)
        where TRow : class
        where TOther : class =>
        builder.HasOne<TOther>().WithMany().HasForeignKey(column).OnDelete(DeleteBehavior.NoAction);

    /// <summary>The rows lie in the order of the key.</summary>
    public static void IsClustered<TRow>(this EntityTypeBuilder<TRow> builder)
        where TRow : class =>
        builder.HasAnnotation(Clustered, true);
}
